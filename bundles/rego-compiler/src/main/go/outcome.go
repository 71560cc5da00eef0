package main

import (
	"slices"
	"strings"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/cover"
	"github.com/open-policy-agent/opa/v1/tester"
	"github.com/open-policy-agent/opa/v1/topdown"
	"github.com/open-policy-agent/opa/v1/util"
)

// testResult is what became of one test; the cases of a table are tests of their own.
type testResult struct {
	Package string `json:"package"`
	Name    string `json:"name"`
	File    string `json:"file"`
	Row     int    `json:"row"`
	Outcome string `json:"outcome"`
	Error   string `json:"error,omitempty"`
	Output  string `json:"output,omitempty"`
	Trace   string `json:"trace,omitempty"`
}

func resultsOf(from *tester.Result, traces map[string]string) []testResult {
	out := testResult{
		Package: strings.TrimPrefix(from.Package, "data."),
		Name:    from.Name,
		File:    from.Location.File,
		Row:     from.Location.Row,
		Outcome: outcome(from),
		Output:  string(from.Output),
		Trace:   traces[from.Package+"."+from.Name],
	}
	if from.Error != nil {
		out.Error = from.Error.Error()
	}
	if len(from.SubResults) == 0 {
		return []testResult{out}
	}
	var cases []testResult
	for names, result := range from.SubResults.Iter {
		if len(result.SubResults) == 0 {
			one := out
			one.Name = from.Name + "/" + strings.Join(names, "/")
			one.Outcome = "pass"
			if result.Fail {
				one.Outcome = "fail"
			}
			cases = append(cases, one)
		}
	}
	slices.SortFunc(cases, func(a, b testResult) int { return strings.Compare(a.Name, b.Name) })
	return cases
}

func outcome(result *tester.Result) string {
	switch {
	case result.Skip:
		return "skipped"
	case result.Error != nil:
		return "error"
	case result.Fail:
		return "fail"
	}
	return "pass"
}

// failingLine writes the expression that the test failed at, with the values of its variables.
func failingLine(trace []*topdown.Event) string {
	for _, event := range slices.Backward(trace) {
		if event.Op != topdown.FailOp || event.Location == nil || event.QueryID == 0 {
			continue
		}
		if expr, ok := event.Node.(*ast.Expr); ok && expr.IsEvery() {
			continue
		}
		var out strings.Builder
		out.WriteString(event.Location.String() + ":\n")
		if err := topdown.PrettyEvent(&out, event, topdown.PrettyEventOpts{PrettyVars: true}); err != nil {
			return err.Error()
		}
		return out.String()
	}
	return ""
}

// lines is a run of lines, both ends included.
type lines struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type fileCoverage struct {
	File       string  `json:"file"`
	Covered    []lines `json:"covered"`
	NotCovered []lines `json:"not_covered"`
	Percent    float64 `json:"percent"`
}

type coverage struct {
	Files   []fileCoverage `json:"files"`
	Percent float64        `json:"percent"`
}

func coverageOf(report cover.Report) coverage {
	out := coverage{Files: []fileCoverage{}, Percent: report.Coverage}
	for _, name := range util.KeysSorted(report.Files) {
		file := report.Files[name]
		out.Files = append(out.Files, fileCoverage{
			File:       name,
			Covered:    linesOf(file.Covered),
			NotCovered: linesOf(file.NotCovered),
			Percent:    file.Coverage,
		})
	}
	return out
}

// linesOf joins ranges that touch; OPA has one for each expression.
func linesOf(ranges []cover.Range) []lines {
	out := make([]lines, 0, len(ranges))
	for _, one := range ranges {
		last := len(out) - 1
		if last >= 0 && one.Start.Row <= out[last].End+1 {
			out[last].End = max(out[last].End, one.End.Row)
		} else {
			out = append(out, lines{Start: one.Start.Row, End: one.End.Row})
		}
	}
	return out
}
