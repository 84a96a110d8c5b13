package mapping;

class Tag {
    Long id;
}
