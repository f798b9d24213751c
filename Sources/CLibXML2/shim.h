#ifndef SAAF_CLIBXML2_SHIM_H
#define SAAF_CLIBXML2_SHIM_H

// Debian builds libxml2 with ICU, and its headers then bring in ICU's own. Those clash with the ICU
// inside Foundation: a file that imported both modules would not compile. The switch only hides two
// members at the end of xmlCharEncodingHandler, a type that callers hold by pointer alone.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/catalog.h>
#include <libxml/globals.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/valid.h>
#include <libxml/xmlIO.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xmlwriter.h>
#include <libxml/xpath.h>

#endif
