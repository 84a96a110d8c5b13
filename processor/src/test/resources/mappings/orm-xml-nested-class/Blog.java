package mapping;

class Blog {
    static class Post {
        Long id;
        String title;
    }
}
