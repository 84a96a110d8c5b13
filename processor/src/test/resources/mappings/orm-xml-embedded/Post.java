package mapping;

class Post {
    Long id;
    Address home;
    Address work;
}
