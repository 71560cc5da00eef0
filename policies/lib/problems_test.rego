package stepwarden.lib.problems_test

import data.stepwarden.lib.problems

test_names_how_aws_answers if {
	problems.cause(problem("deployment", "MISSING_END_STATE")) == "no-end; AWS refuses it with MISSING_END_STATE"
	problems.cause(problem("run", "States.Runtime")) == "no-end; runs fail with States.Runtime"
	problems.cause(problem("never", "NO_PATH")) == "no-end; AWS warns with NO_PATH"
}

test_names_the_code_alone_where_aws_has_no_answer if problems.cause(problem("run", "")) == "no-end"

problem(strikes, error) := {"code": "no-end", "strikes": strikes, "error": error}
