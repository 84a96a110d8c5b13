package mapping;

class Post {
    Long id;
    String title;
}
