package mapping;

class Tag {
    Integer id;
}
