package demo;

import jakarta.persistence.*;
import java.util.*;

@Entity
public class Token {
    @Id Long id;
    UUID raw;
}
