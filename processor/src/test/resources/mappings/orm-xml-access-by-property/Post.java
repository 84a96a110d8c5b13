package mapping;

class Post {
    private Long id;
    private String secret;

    Long getId() {
        return id;
    }

    void setId(Long id) {
        this.id = id;
    }

    String getTitle() {
        return "";
    }

    void setTitle(String title) {}
}
