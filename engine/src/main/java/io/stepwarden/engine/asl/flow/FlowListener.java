package io.stepwarden.engine.asl.flow;

import io.stepwarden.engine.template.Field;

/** Is told where data goes. */
interface FlowListener {

  /** Hears nothing. */
  FlowListener NONE =
      new FlowListener() {
        @Override
        public void goes(Shape data, Sink sink, Field at) {}

        @Override
        public void member(Origin text, Field at) {}
      };

  /** Tells that the state at hand hands data on. */
  void goes(Shape data, Sink sink, Field at);

  /** Tells that the state at hand asks a member of a text, which has none. */
  void member(Origin text, Field at);
}
