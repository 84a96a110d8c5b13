package mapping;

class Post {
    Long id;
    String title;
    int views;
}
