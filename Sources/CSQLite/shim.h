#ifndef SAAF_CSQLITE_SHIM_H
#define SAAF_CSQLITE_SHIM_H

#include <sqlite3.h>

// The macro is a cast that Swift does not import: SQLite is to copy what it is given.
static inline sqlite3_destructor_type saaf_sqlite_transient(void) { return SQLITE_TRANSIENT; }

#endif
