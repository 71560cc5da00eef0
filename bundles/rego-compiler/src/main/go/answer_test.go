package main

import (
	"encoding/json"
	"testing"
)

// ask runs an operation as the host does.
func ask(t *testing.T, request string) answered {
	t.Helper()
	var out answered
	if err := json.Unmarshal(answer([]byte(request)), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func TestBuildGivesModuleAndAnnotations(t *testing.T) {
	out := ask(t, `{"operation":"build","rego_version":1,"entrypoints":["a/p"],"modules":{
		"a.rego":"# METADATA\n# title: A\n# custom:\n#  id: X\npackage a\n\np := 1 + data.k\n"},"data":{"data.json":"{\"k\": 2}"}}`)
	if out.Panic != "" || len(out.Errors) > 0 {
		t.Fatalf("%+v", out)
	}
	t.Logf("%v", out.Result)
}

func TestParseErrorHasPlaceAndText(t *testing.T) {
	out := ask(t, `{"operation":"build","rego_version":1,"entrypoints":["a/p"],"modules":{"a.rego":"package a\n\np := := 1\n"}}`)
	if len(out.Errors) == 0 || out.Errors[0].Row != 3 || out.Errors[0].Text != "p := := 1" {
		t.Fatalf("%+v", out)
	}
}

func TestSchemaTypeError(t *testing.T) {
	out := ask(t, `{"operation":"build","rego_version":1,"entrypoints":["a/p"],
		"schemas":{"model":"{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"tasks\":{\"type\":\"array\"}}}"},
		"modules":{"a.rego":"# METADATA\n# schemas:\n#   - input: schema.model\npackage a\n\np if input.taskz\n"}}`)
	if len(out.Errors) != 1 || out.Errors[0].Code != "rego_type_error" || out.Errors[0].Row != 6 {
		t.Fatalf("%+v", out)
	}
	t.Logf("%+v", out)
}

func TestTestOutcomesAndCoverage(t *testing.T) {
	out := ask(t, `{"operation":"test","rego_version":1,"modules":{
		"a.rego":"package a\n\np if input.x == 1\n\nq if input.y\n",
		"a_test.rego":"package a_test\n\nimport data.a\n\ntest_yes if a.p with input as {\"x\": 1}\n\ntest_no if a.p with input as {\"x\": 2}\n\ntodo_test_later if false\n\ntest_bad if {print(\"hi\")\n 1 / 0}\n"}}`)
	t.Logf("%+v", out)
}

func TestEval(t *testing.T) {
	out := ask(t, `{"operation":"eval","rego_version":1,"query":"x := data.a.p","input":{"n":12345678901234567890},"modules":{"a.rego":"package a\n\np := input.n\n"}}`)
	t.Logf("%+v", out)
}
func TestInspect(t *testing.T) {
	out := ask(t, `{"operation":"inspect","rego_version":1,"modules":{"a.rego":"package a\n\ndeny contains 1\n\nq[x] := 1 if some x in [1]\n"}}`)
	t.Logf("%+v", out)
}
