package demo;

import jakarta.persistence.*;

@Entity
public class Book extends Item {
    String title;
}
