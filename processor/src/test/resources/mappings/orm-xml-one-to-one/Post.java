package mapping;

class Post {
    Long id;
    Text text;
}
