package app;

import jakarta.persistence.*;

@Entity
public class Post {
    @Id @GeneratedValue(generator = "posts") @SequenceGenerator(name = "posts", sequenceName = "post_numbers", initialValue = 1, allocationSize = 100) Long id;
}
