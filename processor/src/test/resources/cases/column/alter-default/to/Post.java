package app;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    @ColumnDefault("0") int views;
}
