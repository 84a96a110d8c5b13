package mapping;

class Post extends Base {
    String title;
}
