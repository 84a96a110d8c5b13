package mapping;

class Post {
    int volume;
    int number;
    String title;
}
