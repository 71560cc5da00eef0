package main

import (
	"bytes"
	"context"
	"encoding/json"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/util"
)

// built is a bundle as an archive and, for those who need not unpack it, its parts.
type built struct {
	Bundle   []byte          `json:"bundle"`
	Wasm     []byte          `json:"wasm"`
	Manifest json.RawMessage `json:"manifest"`
	Data     json.RawMessage `json:"data"`
}

// build compiles modules and data into an ordinary OPA bundle with a WASM module.
func build(in sources) (any, error) {
	modules, err := in.parse()
	if err != nil {
		return nil, err
	}
	compiled, err := in.compiled(modules)
	if err != nil {
		return nil, err
	}
	annotations, err := annotationsOf(modules)
	if err != nil {
		return nil, err
	}
	source, err := in.bundle(modules)
	if err != nil {
		return nil, err
	}
	metadata := map[string]any{"annotations": annotations}
	for key, value := range in.Metadata {
		metadata[key] = value
	}
	compiler := compile.New().
		WithBundle(source).
		WithTarget(compile.TargetWasm).
		WithEntrypoints(in.Entrypoints...).
		WithRevision(in.Revision).
		WithMetadata(&metadata).
		WithRegoVersion(in.version())
	if err := compiler.BuildCompiled(context.Background(), compiled); err != nil {
		return nil, err
	}
	return packed(compiler.Bundle())
}

func (s sources) compiled(modules map[string]*ast.Module) (*ast.Compiler, error) {
	compiler, err := s.compiler()
	if err != nil {
		return nil, err
	}
	if compiler.Compile(modules); compiler.Failed() {
		return nil, compiler.Errors
	}
	return compiler, nil
}

func (s sources) compiler() (*ast.Compiler, error) {
	schemas, err := s.schemaSet()
	if err != nil {
		return nil, err
	}
	return ast.NewCompiler().
		WithStrict(s.Strict).
		WithSchemas(schemas).
		WithUseTypeCheckAnnotations(true).
		WithDefaultRegoVersion(s.version()), nil
}

func (s sources) bundle(modules map[string]*ast.Module) (*bundle.Bundle, error) {
	data, err := s.documents()
	if err != nil {
		return nil, err
	}
	out := &bundle.Bundle{Data: data}
	out.SetRegoVersion(s.version())
	if len(s.Roots) > 0 {
		out.Manifest.Roots = &s.Roots
	}
	out.Manifest.Init()
	for _, name := range util.KeysSorted(modules) {
		out.Modules = append(out.Modules, bundle.ModuleFile{
			URL:    name,
			Path:   name,
			Parsed: modules[name],
			Raw:    []byte(s.Modules[name]),
		})
	}
	return out, nil
}

func packed(from *bundle.Bundle) (built, error) {
	var archive bytes.Buffer
	if err := bundle.NewWriter(&archive).DisableFormat(true).Write(*from); err != nil {
		return built{}, err
	}
	manifest, err := json.Marshal(from.Manifest)
	if err != nil {
		return built{}, err
	}
	data, err := json.Marshal(from.Data)
	if err != nil {
		return built{}, err
	}
	return built{Bundle: archive.Bytes(), Wasm: from.WasmModules[0].Raw, Manifest: manifest, Data: data}, nil
}
