package mapping;

class Post {
    Long id;
    Author author;
    Author editor;
}
