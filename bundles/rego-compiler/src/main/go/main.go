// Package main is OPA's compiler, test runner and evaluator behind one call: JSON in, JSON out.
//
// It is built as a WASM reactor and runs inside the JVM; see exports.go for the calls the host makes.
package main

func main() {}
