call resolint#ale#define('text')
