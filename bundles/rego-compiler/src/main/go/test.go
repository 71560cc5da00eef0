package main

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/storage"
	"github.com/open-policy-agent/opa/v1/storage/inmem"
	"github.com/open-policy-agent/opa/v1/tester"
)

// noTimeout leaves the time limit to the host: nothing interrupts a running evaluation in here.
const noTimeout = 24 * time.Hour

// tested is a run of tests and what it covered.
type tested struct {
	Tests    []testResult `json:"tests"`
	Coverage coverage     `json:"coverage"`
}

// test runs the rules whose names begin with `test_`.
func test(in sources) (any, error) {
	modules, err := in.parse()
	if err != nil {
		return nil, err
	}
	data, err := in.documents()
	if err != nil {
		return nil, err
	}
	store := inmem.NewFromObjectWithOpts(data, inmem.OptRoundTripOnWrite(false))
	covered := cover.New()
	results, err := in.runTests(modules, store, in.Run, covered)
	if err != nil {
		return nil, err
	}
	traces, err := in.traces(modules, store, results)
	if err != nil {
		return nil, err
	}
	out := tested{Tests: []testResult{}, Coverage: coverageOf(covered.Report(modules))}
	for _, result := range results {
		out.Tests = append(out.Tests, resultsOf(result, traces)...)
	}
	return out, nil
}

func (s sources) runTests(
	modules map[string]*ast.Module, store storage.Store, filter string, covered *cover.Cover,
) ([]*tester.Result, error) {
	ctx := context.Background()
	txn, err := store.NewTransaction(ctx)
	if err != nil {
		return nil, err
	}
	defer store.Abort(ctx, txn)
	compiler, err := s.compiler()
	if err != nil {
		return nil, err
	}
	runner := tester.NewRunner().
		SetParallel(1).
		SetTimeout(noTimeout).
		SetCompiler(compiler.WithEnablePrintStatements(true)).
		SetDefaultRegoVersion(s.version()).
		SetStore(store).
		SetModules(copied(modules)).
		CapturePrintOutput(true).
		RaiseBuiltinErrors(true).
		Filter(filter)
	if covered != nil {
		runner.SetCoverageQueryTracer(covered)
	} else {
		runner.EnableTracing(true)
	}
	channel, err := runner.RunTests(ctx, txn)
	if err != nil {
		return nil, err
	}
	return collect(channel), nil
}

// collect reads all results, in the order of files.
func collect(channel chan *tester.Result) []*tester.Result {
	var results []*tester.Result
	for result := range channel {
		results = append(results, result)
	}
	slices.SortFunc(results, func(a, b *tester.Result) int {
		if order := a.Location.Compare(b.Location); order != 0 {
			return order
		}
		return strings.Compare(a.Name, b.Name)
	})
	return results
}

// traces runs failed tests again to see where they fail; traces of all tests would take most of the time.
func (s sources) traces(
	modules map[string]*ast.Module, store storage.Store, results []*tester.Result,
) (map[string]string, error) {
	var failed []string
	for _, result := range results {
		if result.Fail {
			failed = append(failed, regexp.QuoteMeta(result.Package+"."+result.Name))
		}
	}
	traces := map[string]string{}
	if len(failed) == 0 {
		return traces, nil
	}
	again, err := s.runTests(modules, store, "^("+strings.Join(failed, "|")+")$", nil)
	if err != nil {
		return nil, err
	}
	for _, result := range again {
		traces[result.Package+"."+result.Name] = failingLine(result.Trace)
	}
	return traces, nil
}

func copied(modules map[string]*ast.Module) map[string]*ast.Module {
	out := make(map[string]*ast.Module, len(modules))
	for name, module := range modules {
		out[name] = module.Copy()
	}
	return out
}
