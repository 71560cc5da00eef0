package compile

import (
	"context"

	"github.com/open-policy-agent/opa/v1/ast"
)

// BuildCompiled does, for this build alone, what Build does for WASM, but with modules that are compiled already, with
// the schemas and the strictness that Build has no option for; and it leaves the sources in the bundle as they are written.
func (c *Compiler) BuildCompiled(ctx context.Context, compiled *ast.Compiler) error {
	c.compiler = compiled
	if err := c.init(); err != nil {
		return err
	}
	if err := c.checkNumEntrypoints(); err != nil {
		return err
	}
	if err := c.compileWasm(ctx); err != nil {
		return err
	}
	c.bundle.Manifest.Revision = *c.revision
	c.bundle.Manifest.Metadata = *c.metadata
	return nil
}
