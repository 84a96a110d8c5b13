package mapping;

class Text {
    Long id;
    Post post;
}
