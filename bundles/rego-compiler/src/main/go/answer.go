package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime/debug"
)

// answered is what every operation answers: its own result, or errors of the author's making, or a failure of ours.
type answered struct {
	Result any         `json:"result,omitempty"`
	Errors []regoError `json:"errors,omitempty"`
	Panic  string      `json:"panic,omitempty"`
}

var operations = map[string]func(sources) (any, error){
	"build":   build,
	"eval":    eval,
	"inspect": inspect,
	"test":    test,
}

// answer runs one operation. It does not panic.
func answer(request []byte) (response []byte) {
	defer func() {
		if problem := recover(); problem != nil {
			response = encode(answered{Panic: fmt.Sprintf("%v\n%s", problem, debug.Stack())})
		}
	}()
	var in sources
	decoder := json.NewDecoder(bytes.NewReader(request))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil {
		return encode(answered{Panic: "request: " + err.Error()})
	}
	operation, known := operations[in.Operation]
	if !known {
		return encode(answered{Panic: "no operation " + in.Operation})
	}
	result, err := operation(in)
	if err != nil {
		return encode(answered{Errors: in.flatten(err)})
	}
	return encode(answered{Result: result})
}

func encode(out answered) []byte {
	var buffer bytes.Buffer
	encoder := json.NewEncoder(&buffer)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(out); err != nil {
		panic(err)
	}
	return buffer.Bytes()
}
