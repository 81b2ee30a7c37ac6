call resolint#ale#define('markdown')
