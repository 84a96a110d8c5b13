package mapping;

class Post {
    Key key;
    String title;
}
