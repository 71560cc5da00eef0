package main

import (
	"encoding/json"
	"testing"
)

// ask runs an operation as the host does.
func ask(t *testing.T, request map[string]any) answered {
	t.Helper()
	text, err := json.Marshal(request)
	if err != nil {
		t.Fatal(err)
	}
	var out answered
	if err := json.Unmarshal(answer(text), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func policy(text string) map[string]any {
	return map[string]any{
		"operation":    "build",
		"rego_version": 1,
		"entrypoints":  []string{"a/p"},
		"modules":      map[string]string{"a.rego": text},
	}
}

func TestBuildGivesAModule(t *testing.T) {
	out := ask(t, policy("package a\n\np := 1\n"))
	if out.Panic != "" || len(out.Errors) > 0 || out.Result.(map[string]any)["wasm"] == "" {
		t.Fatalf("%+v", out)
	}
}

func TestParseErrorsHaveTheirPlaceAndLine(t *testing.T) {
	out := ask(t, policy("package a\n\np := := 1\n"))
	if len(out.Errors) == 0 || out.Errors[0].Row != 3 || out.Errors[0].Text != "p := := 1" {
		t.Fatalf("%+v", out)
	}
}

func TestFieldsThatTheSchemaLacksAreTypeErrors(t *testing.T) {
	request := policy("# METADATA\n# schemas:\n#   - input: schema.model\npackage a\n\np if input.taskz\n")
	request["schemas"] = map[string]string{
		"model": `{"type": "object", "additionalProperties": false, "properties": {"tasks": {"type": "array"}}}`,
	}
	out := ask(t, request)
	if len(out.Errors) != 1 || out.Errors[0].Code != "rego_type_error" || out.Errors[0].Row != 6 {
		t.Fatalf("%+v", out)
	}
}

func TestRequestsThatAreNoneAreAnswered(t *testing.T) {
	for _, text := range []string{"", "{", `{"operation": "other"}`, `{"what": 1}`} {
		var out answered
		if err := json.Unmarshal(answer([]byte(text)), &out); err != nil || out.Panic == "" {
			t.Fatalf("%s: %+v %v", text, out, err)
		}
	}
}
