package main

import (
	"fmt"
	"log"
	"net/http"
	"os"
)

func main() {
	if os.Getenv("DATABASE_URL") == "" {
		log.Fatal("DATABASE_URL is not set: fly secrets set DATABASE_URL=-")
	}
	http.HandleFunc("/healthz", func(w http.ResponseWriter, _ *http.Request) { fmt.Fprintln(w, "ok") })
	http.HandleFunc("/books", listBooks)
	log.Fatal(http.ListenAndServe(":"+os.Getenv("PORT"), nil))
}

func listBooks(w http.ResponseWriter, _ *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	fmt.Fprintln(w, `[{"title":"The Left Hand of Darkness"}]`)
}
