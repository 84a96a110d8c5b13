package demo;

import jakarta.persistence.*;

@Entity
public class Use {
    @Id Long id;
    @ManyToOne @JoinColumn(name = "token_id") Token token;
}
