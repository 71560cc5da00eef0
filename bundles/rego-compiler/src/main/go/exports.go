//go:build wasip1

package main

import (
	"runtime"
	"unsafe"
)

// The request and the last response stay referenced here, so that the collector leaves them where the host looks.
var (
	request  []byte
	response []byte
)

// alloc returns the address of a buffer that the host fills with a request of the given size.
//
//go:wasmexport alloc
func alloc(size uint32) uint32 {
	request = make([]byte, size)
	return address(request)
}

// call answers the request in the buffer and returns the address (high half) and the length of the response.
//
//go:wasmexport call
func call() uint64 {
	response = answer(request)
	request = nil
	return uint64(address(response))<<32 | uint64(len(response))
}

// settle frees what requests have left behind, before an image is taken.
//
//go:wasmexport settle
func settle() {
	request, response = nil, nil
	runtime.GC()
}

func address(bytes []byte) uint32 {
	return uint32(uintptr(unsafe.Pointer(unsafe.SliceData(bytes))))
}
