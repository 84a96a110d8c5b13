package demo;

import jakarta.persistence.*;

@Entity
public class Token {
    @Id Long id;
    byte[] raw;
}
