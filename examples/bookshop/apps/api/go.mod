module bookshop/api

go 1.23
