package demo;

import jakarta.persistence.*;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ElementCollection Set<String> tags = new HashSet<>();
    @Column(unique=true) String title;
}
