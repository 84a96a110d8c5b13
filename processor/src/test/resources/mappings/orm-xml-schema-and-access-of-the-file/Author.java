package mapping;

class Author {
    Long id;
}
