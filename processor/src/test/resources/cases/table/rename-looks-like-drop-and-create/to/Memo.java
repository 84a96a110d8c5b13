package app;

import jakarta.persistence.*;

@Entity
public class Memo {
    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
    String title;
    String text;
}
