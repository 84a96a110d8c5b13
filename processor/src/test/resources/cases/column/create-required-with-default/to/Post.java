package app;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Post {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
    @ColumnDefault("0") int credits;
    @ColumnDefault("'it''s free'") @Column(nullable = false, length = 20) String plan;
}
