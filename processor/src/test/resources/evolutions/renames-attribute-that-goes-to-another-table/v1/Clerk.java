package demo;

import jakarta.persistence.*;

@Entity
public class Clerk {
    @Id Long id;
    String till;
}
