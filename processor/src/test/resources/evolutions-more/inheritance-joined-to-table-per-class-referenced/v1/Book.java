package demo;

import jakarta.persistence.*;

@Entity
public class Book extends Media {
    Integer pages;
}
