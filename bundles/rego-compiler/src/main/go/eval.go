package main

import (
	"context"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/rego"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/util"
)

// binding is one result of a query.
type binding struct {
	Values   []any          `json:"values"`
	Bindings map[string]any `json:"bindings"`
}

// eval answers a query with OPA's own evaluator; a failing builtin is an error.
func eval(in sources) (any, error) {
	modules, err := in.parse()
	if err != nil {
		return nil, err
	}
	data, err := in.documents()
	if err != nil {
		return nil, err
	}
	compiler, err := in.compiler()
	if err != nil {
		return nil, err
	}
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	options := []func(*rego.Rego){
		rego.Query(in.Query),
		rego.Compiler(compiler),
		rego.Store(inmem.NewFromObject(data)),
		rego.StrictBuiltinErrors(true),
		rego.SetRegoVersion(in.version()),
	}
	if len(in.Input) > 0 {
		input, err := inputValue(in.Input)
		if err != nil {
			return nil, err
		}
		options = append(options, rego.ParsedInput(input))
	}
	results, err := rego.New(options...).Eval(context.Background())
	if err != nil {
		return nil, err
	}
	return bindings(results), nil
}

func inputValue(text json.RawMessage) (ast.Value, error) {
	var value any
	if err := util.UnmarshalJSON(text, &value); err != nil {
		return nil, located("input_error", "", err.Error())
	}
	return ast.InterfaceToValue(value)
}

func bindings(results rego.ResultSet) []binding {
	out := []binding{}
	for _, result := range results {
		one := binding{Values: []any{}, Bindings: result.Bindings}
		for _, expression := range result.Expressions {
			one.Values = append(one.Values, expression.Value)
		}
		out = append(out, one)
	}
	return out
}
