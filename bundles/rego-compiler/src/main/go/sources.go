package main

import (
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// sources is a request: what to do, with which files.
type sources struct {
	Operation   string            `json:"operation"`
	Modules     map[string]string `json:"modules"`
	Data        map[string]string `json:"data"`
	Schemas     map[string]string `json:"schemas"`
	Strict      bool              `json:"strict"`
	RegoVersion int               `json:"rego_version"`

	Entrypoints []string       `json:"entrypoints"`
	Revision    string         `json:"revision"`
	Roots       []string       `json:"roots"`
	Metadata    map[string]any `json:"metadata"`

	Run string `json:"run"`

	Query string          `json:"query"`
	Input json.RawMessage `json:"input"`
}

func (s sources) version() ast.RegoVersion {
	if s.RegoVersion == 0 {
		return ast.RegoV0
	}
	return ast.RegoV1
}

// parse reads the modules and collects the errors of all of them.
func (s sources) parse() (map[string]*ast.Module, error) {
	modules := make(map[string]*ast.Module, len(s.Modules))
	options := ast.ParserOptions{ProcessAnnotation: true, RegoVersion: s.version()}
	var errs ast.Errors
	for _, name := range util.KeysSorted(s.Modules) {
		text := s.Modules[name]
		if err := checkText(name, text); err != nil {
			errs = append(errs, err)
			continue
		}
		module, err := ast.ParseModuleWithOpts(name, text, options)
		switch {
		case err != nil:
			errs = append(errs, asErrors(name, err)...)
		default:
			modules[name] = module
		}
	}
	if len(errs) > 0 {
		return nil, errs
	}
	return modules, nil
}

// documents merges the data files into one document; a file's folder is where its value is mounted.
func (s sources) documents() (map[string]any, error) {
	root := map[string]any{}
	for _, name := range util.KeysSorted(s.Data) {
		var value any
		if err := util.Unmarshal([]byte(s.Data[name]), &value); err != nil {
			return nil, located("data_error", name, err.Error())
		}
		if err := mount(root, path.Dir(name), value); err != nil {
			return nil, located("data_error", name, err.Error())
		}
	}
	return root, nil
}

func mount(root map[string]any, folder string, value any) error {
	at := root
	for key := range strings.SplitSeq(strings.Trim(folder, "/."), "/") {
		if key == "" {
			continue
		}
		next, present := at[key]
		if !present {
			next = map[string]any{}
			at[key] = next
		}
		object, ok := next.(map[string]any)
		if !ok {
			return fmt.Errorf("`%s` is a value already", key)
		}
		at = object
	}
	object, ok := value.(map[string]any)
	if !ok {
		return fmt.Errorf("a data file holds an object")
	}
	return merge(at, object)
}

func merge(into, from map[string]any) error {
	for _, key := range util.KeysSorted(from) {
		existing, present := into[key]
		if !present {
			into[key] = from[key]
			continue
		}
		left, leftOk := existing.(map[string]any)
		right, rightOk := from[key].(map[string]any)
		if !leftOk || !rightOk {
			return fmt.Errorf("`%s` is defined twice", key)
		}
		if err := merge(left, right); err != nil {
			return err
		}
	}
	return nil
}

// schemaSet holds the schemas under the names that METADATA calls them by.
func (s sources) schemaSet() (*ast.SchemaSet, error) {
	set := ast.NewSchemaSet()
	for _, name := range util.KeysSorted(s.Schemas) {
		var schema any
		if err := util.Unmarshal([]byte(s.Schemas[name]), &schema); err != nil {
			return nil, located("schema_error", name, err.Error())
		}
		ref := ast.SchemaRootRef.Copy()
		for part := range strings.SplitSeq(name, ".") {
			ref = ref.Append(ast.StringTerm(part))
		}
		set.Put(ref, schema)
	}
	return set, nil
}
