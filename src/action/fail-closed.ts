// The first import of the program: a run that ends without an answer, even if its file is truncated, has not
// passed. Each program has its own copy, since a file that both import would be a chunk, which may be missing.
process.exitCode = 2
