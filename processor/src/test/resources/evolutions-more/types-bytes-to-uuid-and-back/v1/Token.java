package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Token {
    @Id Long id;
    @Column(length = 16, unique = true) byte[] raw;
    @Column(nullable = false) UUID other;
}
