package demo;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id @GeneratedValue(strategy=GenerationType.TABLE, generator="g") @TableGenerator(name="g", table="ids", pkColumnValue="post", allocationSize=10) Long id;
    String t;
}
