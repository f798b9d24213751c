// Parses each page into libxml2's tree and frees it again: the least that an extractor with a tree
// has to do.
//
// usage: parse_tree PAGE...

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>

static char *read_whole(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (file == NULL || fseek(file, 0, SEEK_END) != 0) return NULL;
  long end = ftell(file);
  char *bytes = end < 0 ? NULL : malloc((size_t)end + 1);
  rewind(file);
  *size = bytes == NULL ? 0 : fread(bytes, 1, (size_t)end, file);
  fclose(file);
  return bytes;
}

int main(int count, char **arguments) {
  int options = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET;
  xmlInitParser();
  for (int index = 1; index < count; index++) {
    size_t size = 0;
    char *bytes = read_whole(arguments[index], &size);
    if (bytes == NULL) {
      perror(arguments[index]);
      return 1;
    }
    htmlDocPtr tree = htmlReadMemory(bytes, (int)size, NULL, NULL, options);
    if (tree != NULL) xmlFreeDoc(tree);
    free(bytes);
  }
  xmlCleanupParser();
  return 0;
}
