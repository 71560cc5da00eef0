package main

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/open-policy-agent/opa/v1/ast"
)

// maxNesting is far over what a person writes and far under what exhausts the stack.
const maxNesting = 500

// regoError is an error of the author's making, with its place where it has one.
type regoError struct {
	Code    string   `json:"code"`
	Message string   `json:"message"`
	File    string   `json:"file,omitempty"`
	Row     int      `json:"row,omitempty"`
	Col     int      `json:"col,omitempty"`
	Text    string   `json:"text,omitempty"`
	Details []string `json:"details,omitempty"`
}

// flatten turns whatever OPA returned into a list in the order of places.
func (s sources) flatten(err error) []regoError {
	list := asErrors("", err)
	list.Sort()
	out := make([]regoError, 0, len(list))
	for _, one := range list {
		out = append(out, s.convert(one))
	}
	return out
}

func asErrors(file string, err error) ast.Errors {
	var many ast.Errors
	var one *ast.Error
	switch {
	case errors.As(err, &many):
		return many
	case errors.As(err, &one):
		return ast.Errors{one}
	}
	return ast.Errors{located(ast.CompileErr, file, err.Error())}
}

func located(code, file, message string) *ast.Error {
	return &ast.Error{Code: code, Message: message, Location: ast.NewLocation(nil, file, 0, 0)}
}

func (s sources) convert(err *ast.Error) regoError {
	out := regoError{Code: err.Code, Message: err.Message}
	if err.Location != nil {
		out.File, out.Row, out.Col = err.Location.File, err.Location.Row, err.Location.Col
		out.Text = s.line(err.Location)
	}
	if err.Details != nil {
		out.Details = err.Details.Lines()
	}
	return out
}

// line returns the text of the line that a place is in.
func (s sources) line(place *ast.Location) string {
	lines := strings.Split(s.Modules[place.File], "\n")
	if place.Row < 1 || place.Row > len(lines) {
		return ""
	}
	return strings.TrimSuffix(lines[place.Row-1], "\r")
}

// checkText refuses what would harm the parser rather than be refused by it.
func checkText(file, text string) *ast.Error {
	if !utf8.ValidString(text) {
		return located(ast.ParseErr, file, "not UTF-8")
	}
	row, depth := 1, 0
	for _, char := range text {
		switch char {
		case '\n':
			row++
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		}
		if depth > maxNesting {
			return &ast.Error{
				Code:     ast.ParseErr,
				Message:  "nested too deeply",
				Location: ast.NewLocation(nil, file, row, 1),
			}
		}
	}
	return nil
}
