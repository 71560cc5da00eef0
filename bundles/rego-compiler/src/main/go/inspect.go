package main

import (
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/util"
)

// annotation is a METADATA block and the package or rule it belongs to.
type annotation struct {
	Path             string                           `json:"path"`
	Scope            string                           `json:"scope"`
	Title            string                           `json:"title,omitempty"`
	Description      string                           `json:"description,omitempty"`
	Organizations    []string                         `json:"organizations,omitempty"`
	Authors          []*ast.AuthorAnnotation          `json:"authors,omitempty"`
	RelatedResources []*ast.RelatedResourceAnnotation `json:"related_resources,omitempty"`
	Custom           map[string]any                   `json:"custom,omitempty"`
	File             string                           `json:"file"`
	Row              int                              `json:"row"`
}

// definition is one rule, or one of the bodies of a rule.
type definition struct {
	Path string `json:"path"`
	File string `json:"file"`
	Row  int    `json:"row"`
}

// inspection says what modules define, without compiling them.
type inspection struct {
	Packages    []definition `json:"packages"`
	Rules       []definition `json:"rules"`
	Annotations []annotation `json:"annotations"`
}

// inspect lists packages, rules and annotations of modules.
func inspect(in sources) (any, error) {
	modules, err := in.parse()
	if err != nil {
		return nil, err
	}
	annotations, err := annotationsOf(modules)
	if err != nil {
		return nil, err
	}
	out := inspection{Packages: []definition{}, Rules: []definition{}, Annotations: annotations}
	for _, name := range util.KeysSorted(modules) {
		module := modules[name]
		out.Packages = append(out.Packages, definition{pathOf(module.Package.Path), name, module.Package.Loc().Row})
		for _, rule := range module.Rules {
			out.Rules = append(out.Rules, definition{pathOf(rule.Ref().GroundPrefix()), name, rule.Loc().Row})
		}
	}
	return out, nil
}

func annotationsOf(modules map[string]*ast.Module) ([]annotation, error) {
	list := make([]*ast.Module, 0, len(modules))
	for _, name := range util.KeysSorted(modules) {
		list = append(list, modules[name])
	}
	set, errs := ast.BuildAnnotationSet(list)
	if len(errs) > 0 {
		return nil, errs
	}
	out := []annotation{}
	for _, ref := range set.Flatten() {
		out = append(out, annotationOf(ref))
	}
	return out, nil
}

func annotationOf(ref *ast.AnnotationsRef) annotation {
	from := ref.Annotations
	return annotation{
		Path:             pathOf(ref.Path),
		Scope:            from.Scope,
		Title:            from.Title,
		Description:      from.Description,
		Organizations:    from.Organizations,
		Authors:          from.Authors,
		RelatedResources: from.RelatedResources,
		Custom:           from.Custom,
		File:             ref.Location.File,
		Row:              rowOf(ref),
	}
}

// rowOf returns the line of what is annotated, not of the annotation.
func rowOf(ref *ast.AnnotationsRef) int {
	if rule := ref.GetRule(); rule != nil {
		return rule.Loc().Row
	}
	if pkg := ref.GetPackage(); pkg != nil {
		return pkg.Loc().Row
	}
	return ref.Location.Row
}

// pathOf writes a reference without the `data` that all of them begin with.
func pathOf(ref ast.Ref) string {
	return strings.TrimPrefix(strings.TrimPrefix(ref.String(), "data"), ".")
}
