package demo;

import jakarta.persistence.*;

@Entity
public class Account {
    @Id Long id;
    String login;
}
