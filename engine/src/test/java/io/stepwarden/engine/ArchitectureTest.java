package io.stepwarden.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.ArrayList;
import java.util.List;

/** Holds the arrows between packages: each may use those that are named, and its own. */
@AnalyzeClasses(
    packages = "io.stepwarden.engine",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ENGINE = "io.stepwarden.engine.";

  @ArchTest static final ArchRule SOURCE_USES_NONE = only("source");
  @ArchTest static final ArchRule MODEL_USES = only("model", "source");
  @ArchTest static final ArchRule TEMPLATE_USES = only("template", "model", "source");
  @ArchTest static final ArchRule ASL_USES = only("asl", "template", "model", "source");
  @ArchTest static final ArchRule EXPRESSIONS_USE = only("asl.expression", "source");
  @ArchTest static final ArchRule IAM_USES = only("iam", "template", "model", "source");

  @ArchTest
  static final ArchRule WORKFLOW_USES =
      only("workflow", "asl", "iam", "template", "model", "source");

  @ArchTest static final ArchRule POLICY_USES = only("policy");
  @ArchTest static final ArchRule CONFIGURATION_USES = only("configuration", "policy", "source");
  @ArchTest static final ArchRule DECISION_USES = only("decision", "policy", "model", "source");

  @ArchTest static final ArchRule FIX_USES = only("fix", "decision", "policy", "model", "source");

  @ArchTest
  static final ArchRule REPORT_USES =
      only("report", "decision", "configuration", "policy", "source");

  @ArchTest
  static final ArchRule FORMATS_DO_NOT_KNOW_EACH_OTHER =
      slices()
          .matching(ENGINE + "template.(cloudformation|terraform)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ENGINE + "(*)..").should().beFreeOfCycles();

  // WHY: the machine throws the exceptions and takes the limits of the package that it serves.
  @ArchTest
  static final ArchRule NO_CYCLES_INSIDE =
      slices()
          .matching(ENGINE + "(**)")
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              JavaClass.Predicates.resideInAPackage(ENGINE + "policy.wasm"),
              JavaClass.Predicates.resideInAPackage(ENGINE + "policy"));

  @ArchTest static final ArchRule WASM_RUNS_IN_ONE_PLACE = usedOnlyIn("run.endive", "policy.wasm");

  @ArchTest
  static final ArchRule YAML_IS_PARSED_IN_ONE_PLACE = usedOnlyIn("org.snakeyaml", "source");

  @ArchTest
  static final ArchRule REGULAR_EXPRESSIONS_OF_REGO_ARE_THEIRS =
      usedOnlyIn("com.google.re2j", "policy.builtin");

  @ArchTest
  static final ArchRule ARCHIVES_ARE_READ_IN_ONE_PLACE =
      usedOnlyIn("org.apache.commons.compress", "policy");

  @ArchTest
  static final ArchRule GSON_IS_OPTIONAL =
      noClasses()
          .that()
          .haveSimpleNameNotStartingWith("Gson")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.google.gson..");

  @ArchTest
  static final ArchRule GSON_IS_FOR_REPORTS =
      classes()
          .that()
          .haveSimpleNameStartingWith("Gson")
          .should()
          .resideInAPackage(ENGINE + "report..");

  @ArchTest
  static final ArchRule NOTHING_REFLECTS =
      noClasses().should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

  @ArchTest
  static final ArchRule NOTHING_PRINTS =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err");

  /** Returns the rule that a package uses none of ours but some, its own, and the exceptions. */
  private static ArchRule only(String name, String... others) {
    List<String> allowed = new ArrayList<>();
    allowed.add(ENGINE + name + "..");
    for (String other : others) {
      allowed.add(ENGINE + other + "..");
    }
    DescribedPredicate<JavaClass> ours =
        JavaClass.Predicates.resideInAPackage(ENGINE.substring(0, ENGINE.length() - 1) + "..");
    DescribedPredicate<JavaClass> fine =
        JavaClass.Predicates.resideInAnyPackage(allowed.toArray(new String[0]))
            .or(JavaClass.Predicates.equivalentTo(EngineException.class));
    return in(name).should().onlyDependOnClassesThat(DescribedPredicate.not(ours).or(fine));
  }

  private static GivenClassesConjunction in(String name) {
    return classes().that().resideInAPackage(ENGINE + name + "..");
  }

  private static ArchRule usedOnlyIn(String library, String name) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(ENGINE + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library + "..");
  }
}
