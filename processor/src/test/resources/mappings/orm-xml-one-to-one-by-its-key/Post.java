package mapping;

class Post {
    Long id;
}
